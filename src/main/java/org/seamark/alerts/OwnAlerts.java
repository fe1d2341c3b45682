package org.seamark.alerts;

import org.seamark.accounts.Email;
import org.seamark.accounts.KeptByAddress;
import org.springframework.stereotype.Component;

/** Who closes their account is told of nothing any more, whatever they followed without it. */
@Component
class LeavingReaders implements KeptByAddress {

    private final Alerts alerts;

    LeavingReaders(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void forget(Email email) {
        alerts.removeAll(email);
    }
}
