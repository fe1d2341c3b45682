package org.seamark.projects;

import java.math.BigDecimal;
import java.util.Currency;

/** What a project costs, in whole units of a currency (ISO 4217). */
public record Budget(BigDecimal amount, Currency currency) {

    public Budget {
        if (amount == null || currency == null || amount.signum() < 0) {
            throw new IllegalArgumentException("not a budget: " + amount + " " + currency);
        }
    }
}
