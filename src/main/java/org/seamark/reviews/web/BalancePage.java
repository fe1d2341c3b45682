package org.seamark.reviews.web;

import java.util.List;
import java.util.function.Function;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.reviews.Balance;
import org.seamark.reviews.Balance.Share;
import org.seamark.vocabulary.Concept;

/** The balance of the roster, its values by the names that the reader knows them by. */
public record BalancePage(Balance balance, List<Side> sides) {

    /**
     * One side of it.
     *
     * @param key of its name
     */
    public record Side(String key, List<Share<String>> shares) {

        public List<String> gaps() {
            return Balance.gaps(shares);
        }
    }

    static BalancePage of(Balance balance, Language language, Texts texts) {
        Function<Concept, String> label = one -> texts.text(language, one.key());
        return new BalancePage(
                balance,
                List.of(
                        side("regions", balance.regions(), label),
                        side("genders", balance.genders(), label),
                        side(
                                "languages",
                                balance.languages(),
                                one -> texts.text(language, "language." + one.code())),
                        side("backgrounds", balance.backgrounds(), label),
                        side("objectives", balance.objectives(), label)));
    }

    private static <T> Side side(
            String name, List<Share<T>> shares, Function<? super T, String> label) {
        return new Side(
                "reviews.balance." + name,
                shares.stream()
                        .map(one -> new Share<>(label.apply(one.value()), one.reviewers()))
                        .toList());
    }
}
