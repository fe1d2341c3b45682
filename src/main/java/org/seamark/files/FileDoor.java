package org.seamark.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The way to a file for who reads it: what may not be read is not there. Refused content is shown
 * to nobody; where a scanner is set, nobody but the owner gets what it has not found clean.
 */
@Component
public class FileDoor {

    private final FileStore files;
    private final ObjectProvider<FileReaders> readers;
    private final ObjectProvider<FileHolders> holders;
    private final ObjectProvider<MalwareScanner> scanner;

    FileDoor(
            FileStore files,
            ObjectProvider<FileReaders> readers,
            ObjectProvider<FileHolders> holders,
            ObjectProvider<MalwareScanner> scanner) {
        this.files = files;
        this.readers = readers;
        this.holders = holders;
        this.scanner = scanner;
    }

    /** What may be known about a file; its owner sees it whatever has become of it. */
    public Optional<StoredFile> known(UUID id, Actor reader) {
        return files.find(id).filter(file -> isFor(file, reader));
    }

    /** A file that may be read. */
    public Optional<StoredFile> open(UUID id, Actor reader) {
        return known(id, reader).filter(FileDoor::isServed);
    }

    /** The same with what is said of it; which records have it is looked for once. */
    public Optional<Opened> look(UUID id, Actor reader) {
        return files.find(id)
                .filter(FileDoor::isServed)
                .map(this::forEverybody)
                .filter(opened -> opened.isPublic() || isFor(opened.file(), reader));
    }

    /** Whether everybody may read it, so that it may be shown to whoever comes. */
    public boolean isPublic(StoredFile file) {
        return isOpen(file) && mayRead(file, Actor.visitor());
    }

    private Opened forEverybody(StoredFile file) {
        var records =
                readers.stream()
                        .flatMap(one -> one.published(file.id()).stream())
                        .distinct()
                        .toList();
        boolean isPublic = isOpen(file) && (!records.isEmpty() || mayRead(file, Actor.visitor()));
        return new Opened(file, isPublic, records);
    }

    private boolean isFor(StoredFile file, Actor reader) {
        return isOwner(file, reader) || (isOpen(file) && mayRead(file, reader));
    }

    private static boolean isServed(StoredFile file) {
        return file.state() == State.EXAMINED && file.scan() != Scan.INFECTED;
    }

    /** Whether some record needs it, so that it stays. */
    public boolean isHeld(StoredFile file) {
        return holders.stream().anyMatch(one -> one.holds(file));
    }

    /** Whether anything names it that was not given up before a moment. */
    boolean isNamed(StoredFile file, Instant before) {
        return holders.stream().anyMatch(one -> one.names(file, before));
    }

    private boolean isOpen(StoredFile file) {
        return file.state() == State.EXAMINED
                && (file.scan() == Scan.CLEAN
                        || (file.scan() == Scan.NOT_SCANNED && scanner.getIfAvailable() == null));
    }

    private boolean mayRead(StoredFile file, Actor reader) {
        return readers.stream().anyMatch(one -> one.mayRead(file, reader));
    }

    private static boolean isOwner(StoredFile file, Actor reader) {
        return reader.account().isPresent() && reader.account().get().equals(file.owner());
    }
}
