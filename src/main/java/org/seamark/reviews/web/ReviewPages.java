package org.seamark.reviews.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileDoor;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.seamark.reviews.Asked;
import org.seamark.reviews.Change;
import org.seamark.reviews.ReviewersDesk;
import org.seamark.reviews.Subject;
import org.seamark.reviews.Works;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what a reviewer may see, by how far they have come. */
@Component
class ReviewPages {

    private final ReviewersDesk desk;
    private final Works works;
    private final FileDoor files;
    private final Clock clock;

    ReviewPages(ReviewersDesk desk, Works works, FileDoor files, Clock clock) {
        this.desk = desk;
        this.works = works;
        this.files = files;
        this.clock = clock;
    }

    /** With what was typed last, kept or not. */
    ModelAndView of(
            Actor.Member actor,
            UUID review,
            @Nullable AssessmentForm typed,
            Map<String, String> errors,
            String wrong,
            String done) {
        var asked = desk.find(actor, review);
        var found = works.find(asked.subject(), asked.judges());
        var subject = asked.mayRead() ? found : found.map(Subject::cover);
        var form = typed == null ? AssessmentForm.of(desk.draft(actor, review)) : typed;
        var page =
                new ReviewPage(
                        asked,
                        subject.orElse(null),
                        subject.map(one -> files(one, actor)).orElse(List.of()),
                        asked.mayRead() ? changes(asked, found) : List.of(),
                        form,
                        errors,
                        wrong,
                        done,
                        clock.instant());
        var view = new ModelAndView("reviews/review", "page", page);
        view.setStatus(
                errors.isEmpty() && wrong.isEmpty()
                        ? HttpStatus.OK
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private List<StoredFile> files(Subject subject, Actor actor) {
        return subject.files().stream().flatMap(id -> files.known(id, actor).stream()).toList();
    }

    private List<Change> changes(Asked asked, Optional<Subject> now) {
        return Optional.ofNullable(asked.before())
                .flatMap(before -> works.find(asked.subject(), before))
                .flatMap(before -> now.map(after -> Change.between(before, after)))
                .orElse(List.of());
    }
}
