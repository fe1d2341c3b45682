package org.seamark.alerts;

import java.util.List;
import java.util.Map;
import org.seamark.accounts.Email;
import org.seamark.accounts.KeptByAddress;
import org.springframework.stereotype.Component;

/**
 * What somebody follows without their account, for them to take along; who closes the account is
 * told of nothing any more.
 */
@Component
class OwnAlerts implements KeptByAddress {

    private final Alerts alerts;

    OwnAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String part() {
        return "alerts";
    }

    @Override
    public List<Map<String, String>> of(Email email) {
        return alerts.written(email);
    }

    @Override
    public void forget(Email email) {
        alerts.removeAll(email);
    }
}
