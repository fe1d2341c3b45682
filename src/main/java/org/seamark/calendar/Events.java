package org.seamark.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.Publications;
import org.springframework.data.jdbc.repository.query.Query;

/** The stored events. */
interface Events extends Publications<Event> {

    /** What is to come, the soonest first; then what has no date; then the past, newest first. */
    @Query(
            """
            select * from calendar.event
            where withdrawn is null and (:format = '' or description ->> 'format' = :format)
            and (:audience = '' or description ->> 'audience' = :audience)
            order by case when ends_on >= :today then 1 when ends_on is null then 2 else 3 end,
                case when ends_on >= :today then starts_on end,
                starts_on desc, id
            limit :most offset :after
            """)
    List<Event> findPage(String format, String audience, LocalDate today, int most, int after);

    @Query(
            """
            select count(*) from calendar.event
            where withdrawn is null and (:format = '' or description ->> 'format' = :format)
            and (:audience = '' or description ->> 'audience' = :audience)
            """)
    long countMatching(String format, String audience);

    @Query(
            """
            select * from calendar.event
            where withdrawn is null and starts_on <= :to and ends_on >= :from order by starts_on, ends_on, id
            """)
    List<Event> findBetween(LocalDate from, LocalDate to);

    @Query(
            """
            select * from calendar.event
            where id in (:ids) and withdrawn is null and ends_on is not null
            order by starts_on, ends_on, id
            """)
    List<Event> findDated(Collection<UUID> ids);

    @Query("select min(starts_on) from calendar.event where withdrawn is null")
    Optional<LocalDate> firstDay();

    @Query("select max(ends_on) from calendar.event where withdrawn is null")
    Optional<LocalDate> lastDay();
}
