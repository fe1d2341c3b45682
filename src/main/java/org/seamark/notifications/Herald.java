package org.seamark.notifications;

import java.util.Collection;
import java.util.UUID;
import org.seamark.accounts.Members;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells members what has happened, in the way that each wishes; told again, it does nothing. Who
 * has left is told nothing, nor is nobody: for what was not handed in by anybody.
 */
@Component
class Herald {

    private final Members members;
    private final Notices notices;
    private final Preferences preferences;
    private final Outbox outbox;

    Herald(Members members, Notices notices, Preferences preferences, Outbox outbox) {
        this.members = members;
        this.notices = notices;
        this.preferences = preferences;
        this.outbox = outbox;
    }

    @Transactional
    public void tell(UUID account, News news) {
        var way = preferences.of(account, news.topic());
        if (way != Way.NONE && members.isThere(account)) {
            notices.add(account, news, way == Way.DIGEST)
                    .filter(notice -> way == Way.MAIL)
                    .ifPresent(notice -> outbox.put(new Source(Source.NOTICE, notice), account));
        }
    }

    @Transactional
    public void tellAll(Collection<UUID> accounts, News news) {
        accounts.forEach(account -> tell(account, news));
    }
}
