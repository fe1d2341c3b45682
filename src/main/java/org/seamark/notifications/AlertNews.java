package org.seamark.notifications;

import org.seamark.alerts.AlertDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The letters to who follows a search, who may have no account. */
@Component
class AlertNews {

    private final Outbox outbox;

    AlertNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the transaction that it falls due in: both are there, or neither. */
    @EventListener
    void on(AlertDue due) {
        outbox.put(new Source(Source.ALERTS, due.letter()), null, due.awaited());
    }
}
