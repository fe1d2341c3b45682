package org.seamark.contributions.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileDoor;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileStore;
import org.seamark.files.Refusal;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the file that a form brings, or that its script brought before in pieces. */
@Component
public class Attaching {

    private final FileStore files;
    private final FileDoor door;

    Attaching(FileStore files, FileDoor door) {
        this.files = files;
        this.door = door;
    }

    public long largest() {
        return files.largest();
    }

    /** The file that was brought, now or before. */
    public UUID brought(Actor.Member member, @Nullable MultipartFile file, @Nullable UUID uploaded)
            throws IOException {
        if (uploaded != null) {
            return uploaded;
        }
        if (file == null) {
            throw new FileRefused(Refusal.EMPTY, new FileName(""));
        }
        var name = new FileName(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        if (file.isEmpty()) {
            throw new FileRefused(Refusal.EMPTY, name);
        }
        try (var content = file.getInputStream()) {
            return files.receive(content, name, member.id()).id();
        }
    }

    /**
     * A copy of a file that the member may read, without what reveals who made it; it is theirs.
     */
    public UUID stripped(Actor.Member member, UUID file) {
        var original = door.open(file, member).orElseThrow(OutOfSight::new);
        return files.stripped(original, member.id()).id();
    }

    /** The file that an address names. */
    public static UUID named(String file) {
        return Identifiers.parse(file).orElseThrow(OutOfSight::new);
    }

    /** A language as it is kept: of two letters, or none. */
    public static String language(String spoken) {
        return spoken.matches("[a-z]{2}") ? spoken : "";
    }
}
