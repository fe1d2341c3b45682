package org.seamark.files.tus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of uploads, in rows of at most 256 KB; each is kept as soon as it has come. */
final class Pieces {

    private static final int LENGTH = 1 << 18;

    private final JdbcClient database;

    Pieces(JdbcClient database) {
        this.database = database;
    }

    /** How many bytes have come. */
    long end(UUID upload) {
        return database.sql(
                        """
                        select place + length(bytes) from files.piece where upload = :upload
                        order by place desc limit 1
                        """)
                .param("upload", upload)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Adds what comes, at most up to an end; also where it is cut off, what came is kept.
     *
     * @throws DuplicateKeyException where another request adds to the same upload
     */
    void append(UUID upload, InputStream content, long most) throws IOException {
        long place = end(upload);
        while (place < most) {
            var bytes = content.readNBytes((int) Math.min(LENGTH, most - place));
            if (bytes.length == 0) {
                return;
            }
            database.sql("insert into files.piece values (:upload, :place, :bytes)")
                    .param("upload", upload)
                    .param("place", place)
                    .param("bytes", bytes)
                    .update();
            place += bytes.length;
        }
    }

    void cut(UUID upload, long end) {
        database.sql("delete from files.piece where upload = :upload and place >= :end")
                .param("upload", upload)
                .param("end", end)
                .update();
        database.sql(
                        """
                        update files.piece set bytes = substring(bytes from 1 for (:end - place)::int)
                        where upload = :upload and place + length(bytes) > :end
                        """)
                .param("upload", upload)
                .param("end", end)
                .update();
    }

    /** All that has come, of which one piece at a time is in memory. */
    InputStream read(UUID upload) {
        return new SequenceInputStream(new OneByOne(upload));
    }

    private Optional<byte[]> at(UUID upload, long place) {
        return database.sql(
                        "select bytes from files.piece where upload = :upload and place = :place")
                .param("upload", upload)
                .param("place", place)
                .query(byte[].class)
                .optional();
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream asks for it
    private final class OneByOne implements Enumeration<InputStream> {

        private final UUID upload;
        private Optional<byte[]> next;
        private long place;

        OneByOne(UUID upload) {
            this.upload = upload;
            this.next = at(upload, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            var bytes = next.orElseThrow(NoSuchElementException::new);
            place += bytes.length;
            next = at(upload, place);
            return new ByteArrayInputStream(bytes);
        }
    }
}
