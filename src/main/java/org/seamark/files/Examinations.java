package org.seamark.files;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The queue of contents to be examined. Who takes one has it for a while; what a killed process had
 * is given to the next when that while is over.
 */
@Component
class Examinations {

    /** Longer than any examination may take. */
    private static final Duration WHILE = Duration.ofMinutes(3);

    private final JdbcClient database;

    Examinations(JdbcClient database) {
        this.database = database;
    }

    /**
     * A content to be examined.
     *
     * @param attempt counted from 1
     */
    record Task(ContentHash hash, FileType type, Scan scan, int attempt) {}

    /** The one that has waited longest, and has not been taken. */
    Optional<Task> take() {
        return database.sql(
                        """
                        update files.content
                        set taken = now(), attempts = attempts + 1
                        where sha256 = (
                            select sha256 from files.content
                            where state = 'waiting'
                                and (taken is null
                                    or taken < now() - make_interval(secs => :while))
                            order by arrived limit 1
                            for update skip locked)
                        returning sha256, type, scan, attempts
                        """)
                .param("while", WHILE.toSeconds())
                .query((row, n) ->
                        new Task(
                                new ContentHash(row.getString("sha256")),
                                FileType.of(row.getString("type")).orElseThrow(),
                                Scan.require(row.getString("scan")),
                                row.getInt("attempts")))
                .optional();
    }

    /** One that no scanner has looked at, and whose time to be scanned has come. */
    Optional<ContentHash> takeUnscanned() {
        return database.sql(
                        """
                        update files.content
                        set scan_due = now() + make_interval(secs => :while)
                        where sha256 = (
                            select sha256 from files.content
                            where scan = 'not-scanned' and state = 'examined'
                                and scan_due <= now()
                            order by scan_due limit 1
                            for update skip locked)
                        returning sha256
                        """)
                .param("while", WHILE.toSeconds())
                .query((row, n) -> new ContentHash(row.getString("sha256")))
                .optional();
    }

    void scanned(ContentHash hash, Scan scan) {
        database.sql(
                        """
                        update files.content
                        set scan = :scan, scanned = now(),
                            state = case :scan when 'infected' then 'refused' else state end,
                            reason = case :scan when 'infected' then 'infected' else reason end,
                            examined = case :scan when 'infected'
                                then coalesce(examined, now()) else examined end
                        where sha256 = :sha256
                        """)
                .param("scan", scan.code())
                .param("sha256", hash.hex())
                .update();
    }

    /** It could not be scanned: again in a while. */
    void unscanned(ContentHash hash, Duration until) {
        database.sql(
                        """
                        update files.content
                        set scan_due = now() + make_interval(secs => :until)
                        where sha256 = :sha256
                        """)
                .param("until", until.toSeconds())
                .param("sha256", hash.hex())
                .update();
    }

    void examined(ContentHash hash, Extract extract, @Nullable ContentHash thumbnail) {
        var refusal = extract.refusal();
        database.sql(
                        """
                        update files.content
                        set state = :state, reason = :reason, type = :type, examined = now(),
                            text = :text, pages = :pages, title = :title, language = :language,
                            created = :created, modified = :modified, thumbnail = :thumbnail,
                            processor_millis = :millis
                        where sha256 = :sha256 and state = 'waiting'
                        """)
                .param("state", (refusal == null ? State.EXAMINED : State.REFUSED).code())
                .param("reason", refusal == null ? null : refusal.code(), Types.VARCHAR)
                .param("type", extract.type().mediaType())
                .param("text", extract.text(), Types.VARCHAR)
                .param("pages", extract.pages(), Types.INTEGER)
                .param("title", extract.title(), Types.VARCHAR)
                .param("language", extract.language(), Types.VARCHAR)
                .param("created", moment(extract.created()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("modified", moment(extract.modified()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("thumbnail", thumbnail == null ? null : thumbnail.hex(), Types.VARCHAR)
                .param("millis", extract.processorMillis())
                .param("sha256", hash.hex())
                .update();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** It is free to be taken again. */
    void release(ContentHash hash) {
        database.sql("update files.content set taken = null where sha256 = :sha256")
                .param("sha256", hash.hex())
                .update();
    }

    /** The files that brought a content. */
    List<UUID> filesWith(ContentHash hash) {
        return database.sql("select id from files.stored where sha256 = :sha256")
                .param("sha256", hash.hex())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whether a row speaks of it. */
    boolean knows(ContentHash hash) {
        return database.sql(
                        """
                        select exists (
                            select from files.content
                            where sha256 = :sha256 or thumbnail = :sha256)
                        """)
                .param("sha256", hash.hex())
                .query(Boolean.class)
                .single();
    }
}
