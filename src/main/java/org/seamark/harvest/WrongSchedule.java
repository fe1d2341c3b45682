package org.seamark.harvest;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;

/** The times that an operator has set are none. */
final class WrongSchedule extends RuntimeException {

    private WrongSchedule(String given) {
        super(
                "seamark.harvest.schedule (SEAMARK_HARVEST_SCHEDULE) is six fields of cron in UTC, such as “0 0 3 * * *”, not “%s”."
                        .formatted(given));
    }

    /** Throws one where {@code given} is neither times nor the sign that there are none. */
    static void refuse(String given) {
        if (!given.equals(Scheduled.CRON_DISABLED) && !CronExpression.isValidExpression(given)) {
            throw new WrongSchedule(given);
        }
    }
}
