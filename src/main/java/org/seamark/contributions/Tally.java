package org.seamark.contributions;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what waits by where it came from, without looking at all of it. */
@Repository
class Tally {

    private final JdbcClient database;

    Tally(JdbcClient database) {
        this.database = database;
    }

    Influx count(Hidden hidden) {
        return new Influx(channels(hidden), repositories(hidden));
    }

    private List<Influx.Share> channels(Hidden hidden) {
        var codes = Arrays.stream(Channel.values()).map(Channel::code).toArray(String[]::new);
        return database.sql(
                        "select name, %s as waiting from unnest(:codes) with ordinality one (name, n) order by n"
                                .formatted(counted("channel", hidden)))
                .param("codes", codes)
                .params(hidden.values())
                .param("most", Influx.MOST + 1)
                .query((row, n) -> new Influx.Share(row.getString("name"), row.getInt("waiting")))
                .list();
    }

    /** Their names are read from the index by leaps: each asks for the next greater one. */
    private List<Influx.Share> repositories(Hidden hidden) {
        return database
                .sql(
                        """
                        with recursive one (name) as (
                            select min(repository) from contributions.contribution
                            where stage in ('submitted', 'under-review', 'approved')
                                and repository is not null
                            union all
                            select (select min(repository) from contributions.contribution
                                where stage in ('submitted', 'under-review', 'approved')
                                    and repository > one.name)
                            from one where name is not null)
                        select name, %s as waiting from one where name is not null order by name
                        """
                                .formatted(counted("repository", hidden)))
                .params(hidden.values())
                .param("most", Influx.MOST + 1)
                .query((row, n) -> new Influx.Share(row.getString("name"), row.getInt("waiting")))
                .list()
                .stream()
                .filter(share -> share.waiting() > 0)
                .toList();
    }

    /**
     * By the index of the column, however few have a name: a span and an order that begins with the
     * column leave no other way, which for a rare name would look through all that waits.
     */
    private static String counted(String column, Hidden hidden) {
        return """
        (select count(*) from (select 1 %1$s and %2$s >= one.name and %2$s <= one.name
            order by %2$s, submitted, id limit :most) seen)
        """
                .formatted(hidden.rest(), column);
    }
}
