package org.seamark.contributions;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.seamark.files.StoredFile;
import org.seamark.files.UnclaimedFiles;
import org.seamark.forms.Attachment;
import org.seamark.forms.Content;
import org.seamark.forms.FileRows;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where editors change the files of what is in the catalogue; each change is a revision. */
@Component
public class RecordFiles {

    private final RecordDesk desk;
    private final AttachedFiles files;
    private final UnclaimedFiles unclaimed;

    RecordFiles(RecordDesk desk, AttachedFiles files, UnclaimedFiles unclaimed) {
        this.desk = desk;
        this.files = files;
        this.unclaimed = unclaimed;
    }

    /** The files of a record, with what is known of each. */
    @Transactional(readOnly = true)
    public Map<Attachment, StoredFile> of(Actor actor, DeskRecord record) {
        return files.known(actor, record.content());
    }

    /** Adds a file that the editor brought, in the place of another or at the end. */
    @Transactional
    public void add(Actor actor, String code, UUID file, @Nullable UUID replaced) {
        var own = files.own(actor, file);
        unclaimed.hold(file);
        var language = own.facts().language();
        var note = (replaced == null ? "+ " : "↺ ") + own.name().text();
        change(actor, code, note, content -> new FileRows(content).with(file, language, replaced));
    }

    @Transactional
    public void remove(Actor actor, String code, UUID file) {
        change(actor, code, "− ", content -> new FileRows(content).without(file));
    }

    /** Says in which language a file is. */
    @Transactional
    public void say(Actor actor, String code, UUID file, String language) {
        change(actor, code, "", content -> new FileRows(content).saying(file, language));
    }

    private void change(Actor actor, String code, String why, UnaryOperator<Content> change) {
        var record = desk.find(actor, code);
        if (!record.form().hasFiles()) {
            throw new OutOfSight();
        }
        var anew = change.apply(record.content());
        if (!anew.equals(record.content())) {
            desk.edit(actor, code, record.mark(), anew, why.strip());
        }
    }
}
