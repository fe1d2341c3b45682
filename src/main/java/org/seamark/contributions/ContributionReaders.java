package org.seamark.contributions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.seamark.files.FileHolders;
import org.seamark.files.FileReaders;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.seamark.reviews.ReviewDesk;
import org.springframework.stereotype.Component;

/**
 * Who reads a file of a contribution: everybody once it is published; before, editors of what was
 * handed in, and reviewers who have declared to have no conflict of interest.
 */
@Component
class ContributionReaders implements FileReaders, FileHolders {

    private final Attachments attachments;
    private final ReviewDesk reviews;

    ContributionReaders(Attachments attachments, ReviewDesk reviews) {
        this.attachments = attachments;
        this.reviews = reviews;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor reader) {
        return attachments.naming(file.id()).stream()
                .anyMatch(naming ->
                        naming.published()
                                || (attachments.isHandedIn(naming.contribution(), file.id())
                                        && mayRead(naming.contribution(), reader)));
    }

    @Override
    public List<Reference> published(UUID file) {
        return attachments.publishedWith(file);
    }

    private boolean mayRead(UUID contribution, Actor reader) {
        return reader.account()
                .filter(account -> mayRead(EditorsDesk.reference(contribution), account, reader))
                .isPresent();
    }

    /** An editor who is asked to review it reads it as a reviewer does: after the declaration. */
    private boolean mayRead(Reference subject, UUID account, Actor reader) {
        return (reader.is(Role.EDITOR) && !reviews.concerns(subject, account))
                || reviews.mayRead(subject, account);
    }

    /** What was handed in is shown later as it was, with its files. */
    @Override
    public boolean holds(StoredFile file) {
        return attachments.naming(file.id()).stream()
                .anyMatch(naming -> attachments.isHandedIn(naming.contribution(), file.id()));
    }

    @Override
    public boolean names(StoredFile file, Instant before) {
        return attachments.isInUse(file.id(), before) || holds(file);
    }
}
