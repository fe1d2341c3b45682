package org.seamark.contributions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileDoor;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Component;

/** Where a member adds files of theirs to what they hand in, and takes them off again. */
@Component
public class AttachedFiles {

    private final DraftDesk drafts;
    private final FileDoor door;

    AttachedFiles(DraftDesk drafts, FileDoor door) {
        this.drafts = drafts;
        this.door = door;
    }

    /** The files of a draft, with what is known of each; what was removed elsewhere is left out. */
    public Map<Attachment, StoredFile> of(Actor actor, Draft draft) {
        var files = new LinkedHashMap<Attachment, StoredFile>();
        for (var attached : draft.content().files(Attachments.FIELD)) {
            door.known(attached.file(), actor).ifPresent(file -> files.put(attached, file));
        }
        return files;
    }

    /** Those files of a content that a reader may know of. */
    public Map<UUID, StoredFile> shown(Actor reader, Content content) {
        var files = new LinkedHashMap<UUID, StoredFile>();
        for (var attached : content.files(Attachments.FIELD)) {
            door.known(attached.file(), reader).ifPresent(file -> files.put(attached.file(), file));
        }
        return files;
    }

    /** Adds a file that the member brought; the language in it is taken from its text. */
    public void add(Actor actor, UUID contribution, UUID file) {
        var known = own(actor, file);
        var language = known.facts().language();
        drafts.edit(
                actor,
                contribution,
                content -> {
                    var rows = without(content, file);
                    rows.add(row(file, language));
                    return content.with(Attachments.FIELD, rows);
                });
    }

    private StoredFile own(Actor actor, UUID file) {
        return door.known(file, actor)
                .filter(found -> Optional.ofNullable(found.owner()).equals(actor.account()))
                .orElseThrow(OutOfSight::new);
    }

    /** Takes it off; the file itself stays its owner's. */
    public void remove(Actor actor, UUID contribution, UUID file) {
        drafts.edit(
                actor,
                contribution,
                content -> content.with(Attachments.FIELD, without(content, file)));
    }

    /** Says in which language a file is; one that is not attached is passed over. */
    public void say(Actor actor, UUID contribution, UUID file, String language) {
        drafts.edit(
                actor,
                contribution,
                content ->
                        content.with(
                                Attachments.FIELD,
                                content.rows(Attachments.FIELD).stream()
                                        .map(row -> is(row, file) ? row(file, language) : row)
                                        .toList()));
    }

    private static List<Map<String, String>> without(Content content, UUID file) {
        var rows = new ArrayList<>(content.rows(Attachments.FIELD));
        rows.removeIf(row -> is(row, file));
        return rows;
    }

    private static boolean is(Map<String, String> row, UUID file) {
        return file.toString().equals(row.get("file"));
    }

    private static Map<String, String> row(UUID file, @Nullable String language) {
        var row = new LinkedHashMap<String, String>();
        row.put("file", file.toString());
        if (language != null && !language.isBlank()) {
            row.put("language", language);
        }
        return row;
    }
}
