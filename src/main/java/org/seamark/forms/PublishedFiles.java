package org.seamark.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.seamark.catalogue.AttachedFile;
import org.seamark.files.FileStore;
import org.seamark.files.State;
import org.seamark.files.StoredFile;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** The files of what is published: as its record names them, and their text as it is searched. */
@Component
public class PublishedFiles {

    /** What is wrong with a content that names a file which was refused. */
    public static final Problem REFUSED =
            new Problem(Attachment.FIELD, "forms.problem.file-refused");

    /** In characters, of one file: a book of some three hundred pages. */
    private static final int LONGEST = 600_000;

    private final FileStore files;

    PublishedFiles(FileStore files) {
        this.files = files;
    }

    /**
     * Those of some attachments that are there and were not refused; what waits to be examined is
     * among them.
     */
    public List<AttachedFile> named(List<Attachment> attached) {
        return attached.stream()
                .flatMap(one ->
                        files
                                .find(one.file())
                                .filter(file -> !isRefused(file))
                                .map(file -> named(file, one))
                                .stream())
                .toList();
    }

    private static boolean isRefused(StoredFile file) {
        return file.state() == State.REFUSED;
    }

    /** A content without the files that are not there any more. */
    Content present(Content content) {
        var there = content;
        for (var one : content.files(Attachment.FIELD)) {
            if (files.find(one.file()).isEmpty()) {
                there = new FileRows(there).without(one.file());
            }
        }
        return there;
    }

    /** What is wrong with the files of a content. */
    List<Problem> problems(Content content) {
        boolean refused =
                content.files(Attachment.FIELD).stream()
                        .flatMap(one -> files.find(one.file()).stream())
                        .anyMatch(PublishedFiles::isRefused);
        return refused ? List.of(REFUSED) : List.of();
    }

    private static AttachedFile named(StoredFile file, Attachment attachment) {
        return new AttachedFile(
                file.id(),
                file.servedName(),
                file.type().ending(),
                file.bytes(),
                Optional.ofNullable(attachment.language()).orElse(file.facts().language()));
    }

    /**
     * The text of files by language; that of another language than the six is searched with the
     * English.
     */
    public LocalizedText text(List<AttachedFile> named) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var file : named) {
            var language =
                    Optional.ofNullable(file.language()).flatMap(Language::of).orElse(Language.EN);
            files.text(file.id())
                    .map(PublishedFiles::shortened)
                    .ifPresent(text ->
                            texts.merge(language, text, (before, more) -> before + "\n" + more));
        }
        return new LocalizedText(texts);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Whether one of them is still to be examined, so that its text is not known yet. */
    public boolean isWaiting(List<AttachedFile> named) {
        return named.stream()
                .flatMap(file -> files.find(file.id()).stream())
                .anyMatch(file -> file.state() == State.WAITING);
    }
}
