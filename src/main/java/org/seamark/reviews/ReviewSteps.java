package org.seamark.reviews;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a step of a review: stored, recorded and told in the transaction of who calls. */
@Component
class ReviewSteps {

    private final Reviews reviews;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ReviewSteps(Reviews reviews, AuditTrail trail, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.trail = trail;
        this.events = events;
    }

    Review take(UUID id, UnaryOperator<Review> step) {
        var after = step.apply(reviews.find(id).orElseThrow(OutOfSight::new));
        reviews.save(after);
        return after;
    }

    /** Of people, the trail learns invitations only. */
    void record(Actor actor, String action, Review after, Map<String, ?> details) {
        var all = new TreeMap<String, Object>(details);
        all.put("subject", after.subject().toString());
        all.put("round", after.round().number());
        trail.record(actor, "reviews." + action, new Reference("reviews", after.id()), all);
    }

    void tell(Object event) {
        events.publishEvent(event);
    }
}
