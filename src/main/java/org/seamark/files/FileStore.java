package org.seamark.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Identifiers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes files in, finds them and gives them up. Who may do so is decided by who calls. */
@Component
public class FileStore {

    private final ContentStore contents;
    private final StoredFiles files;
    private final Incoming incoming;
    private final Laboratory laboratory;
    private final ObjectProvider<Examiner> examiner;
    private final Clock clock;
    private final DataSize largest;

    FileStore(
            ContentStore contents,
            StoredFiles files,
            Incoming incoming,
            Laboratory laboratory,
            ObjectProvider<Examiner> examiner,
            Clock clock,
            @Value("${seamark.files.largest:100MB}") DataSize largest) {
        this.contents = contents;
        this.files = files;
        this.incoming = incoming;
        this.laboratory = laboratory;
        this.examiner = examiner;
        this.clock = clock;
        this.largest = largest;
    }

    /** How large a file may be, in bytes. */
    public long largest() {
        return largest.toBytes();
    }

    /** Takes in a file under a new identifier. */
    public StoredFile receive(InputStream content, FileName name, @Nullable UUID owner)
            throws IOException {
        return receive(Identifiers.next(), content, name, owner);
    }

    /**
     * Takes in a file; once this returns, it is there whatever happens, and is examined behind. The
     * same identifier again changes nothing.
     *
     * @param owner the account that brings it
     * @throws FileRefused when its first bytes or its size show that it is not taken
     */
    public StoredFile receive(UUID id, InputStream content, FileName name, @Nullable UUID owner)
            throws IOException {
        var written = incoming.write(content, largest(), name);
        try {
            var type = TypeDetector.detect(written.path(), name);
            contents.keep(written.hash(), written.path());
            files.add(id, written.hash(), written.bytes(), type, name, owner, clock.instant());
            examiner.ifAvailable(Examiner::wake);
            return require(id);
        } finally {
            Files.deleteIfExists(written.path());
        }
    }

    public Optional<StoredFile> find(UUID id) {
        return files.find(id);
    }

    private StoredFile require(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no file " + id));
    }

    public Resource content(StoredFile file) {
        return contents.content(file.hash());
    }

    /** A picture of its first page, JPEG or PNG. */
    public Optional<Resource> thumbnail(StoredFile file) {
        return Optional.ofNullable(file.thumbnail()).map(contents::content);
    }

    /** The text in it, once it is examined. */
    public Optional<String> text(UUID id) {
        return files.text(id);
    }

    /**
     * A copy without what reveals who made it, as a file of its own with the same name.
     *
     * @param owner the account that makes it
     * @throws FileRefused when its kind does not allow that
     */
    public StoredFile stripped(StoredFile file, @Nullable UUID owner) {
        try {
            Path copy = incoming.fresh();
            try {
                laboratory.strip(contents.file(file.hash()), file.type(), file.name(), copy);
                try (var content = Files.newInputStream(copy)) {
                    return receive(content, file.name(), owner);
                }
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is not there is no error. Its bytes go a day later, unless others brought them. */
    public void remove(UUID id) {
        files.remove(id);
    }
}
