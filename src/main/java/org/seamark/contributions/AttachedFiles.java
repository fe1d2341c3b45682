package org.seamark.contributions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileDoor;
import org.seamark.files.StoredFile;
import org.seamark.files.UnclaimedFiles;
import org.seamark.forms.Attachment;
import org.seamark.forms.Content;
import org.seamark.forms.FileRows;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Component;

/** Where a member adds files of theirs to what they hand in, and takes them off again. */
@Component
public class AttachedFiles {

    private final DraftDesk drafts;
    private final UnclaimedFiles unclaimed;
    private final FileDoor door;

    AttachedFiles(DraftDesk drafts, UnclaimedFiles unclaimed, FileDoor door) {
        this.drafts = drafts;
        this.unclaimed = unclaimed;
        this.door = door;
    }

    /** The files of a draft, with what is known of each; what was removed elsewhere is left out. */
    public Map<Attachment, StoredFile> of(Actor actor, Draft draft) {
        return known(actor, draft.content());
    }

    /** The same of any content. */
    Map<Attachment, StoredFile> known(Actor actor, Content content) {
        var files = new LinkedHashMap<Attachment, StoredFile>();
        for (var attached : content.files(Attachment.FIELD)) {
            door.known(attached.file(), actor).ifPresent(file -> files.put(attached, file));
        }
        return files;
    }

    /** Those files of contents, which may be versions of one, that a reader may know of. */
    public Map<UUID, StoredFile> shown(Actor reader, Content... contents) {
        var files = new LinkedHashMap<UUID, StoredFile>();
        for (var content : contents) {
            for (var attached : content.files(Attachment.FIELD)) {
                door.known(attached.file(), reader)
                        .ifPresent(file -> files.put(attached.file(), file));
            }
        }
        return files;
    }

    /** Adds a file that the member brought; the language in it is taken from its text. */
    public void add(Actor actor, UUID contribution, UUID file) {
        add(actor, contribution, file, null);
    }

    /**
     * The same in the place of another.
     *
     * @param replaced that is taken off, if one is
     */
    public void add(Actor actor, UUID contribution, UUID file, @Nullable UUID replaced) {
        var language = own(actor, file).facts().language();
        drafts.change(
                actor,
                contribution,
                draft -> {
                    if (!draft.hasFiles()) {
                        throw new OutOfSight();
                    }
                    unclaimed.hold(file);
                    if (replaced != null) {
                        letGo(draft.content(), replaced);
                    }
                    return new FileRows(draft.content()).with(file, language, replaced);
                });
    }

    /** What is not attached is not theirs to give more time. */
    private void letGo(Content content, UUID file) {
        if (content.files(Attachment.FIELD).stream().anyMatch(one -> one.file().equals(file))) {
            unclaimed.letGo(file);
        }
    }

    /** A file that somebody brought themselves; another's is not there. */
    StoredFile own(Actor actor, UUID file) {
        return door.known(file, actor)
                .filter(found -> Optional.ofNullable(found.owner()).equals(actor.account()))
                .orElseThrow(OutOfSight::new);
    }

    /** Takes it off; the file itself stays its owner's for a time. */
    public void remove(Actor actor, UUID contribution, UUID file) {
        drafts.edit(
                actor,
                contribution,
                content -> {
                    letGo(content, file);
                    return new FileRows(content).without(file);
                });
    }

    /** Says in which language a file is; one that is not attached is passed over. */
    public void say(Actor actor, UUID contribution, UUID file, String language) {
        drafts.edit(actor, contribution, content -> new FileRows(content).saying(file, language));
    }
}
