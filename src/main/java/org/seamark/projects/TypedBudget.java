package org.seamark.projects;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Content;

/** A budget as it is typed: an amount and the letters of a currency. */
final class TypedBudget {

    private TypedBudget() {}

    static Optional<Budget> read(Content content) {
        return amount(content)
                .flatMap(amount -> currency(content).map(currency -> new Budget(amount, currency)));
    }

    /** Thousands may stand apart. */
    static Optional<BigDecimal> amount(Content content) {
        return content.given("amount")
                .map(typed -> typed.replaceAll("[\\s\\u00A0\\u202F’']", ""))
                .filter(digits -> digits.matches("[0-9]{1,15}([.][0-9]{1,2})?"))
                .map(BigDecimal::new);
    }

    static Optional<Currency> currency(Content content) {
        var code = content.line("currency").toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    static Content write(Content content, @Nullable Budget known) {
        return known == null
                ? content
                : content.with("amount", known.amount().toPlainString())
                        .with("currency", known.currency().getCurrencyCode());
    }
}
