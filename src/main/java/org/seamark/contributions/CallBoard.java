package org.seamark.contributions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where calls for practices are put up. */
@Component
public class CallBoard {

    /** A deadline has passed when its day has ended everywhere on Earth. */
    private static final ZoneOffset LAST_TO_END = ZoneOffset.ofHours(-12);

    private static final int MOST = 200;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    CallBoard(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Puts up a call; its own identifier is given to it. */
    @Transactional
    public UUID announce(Actor actor, Call call) {
        actor.require(Role.EDITOR);
        var id = Identifiers.next();
        database.sql(
                        """
                        insert into contributions.call
                            (id, version, topic, rationale, invited, contact, opens, deadline)
                        values (?, 0, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?)
                        """)
                .params(
                        id,
                        json.writeValueAsString(call.topic()),
                        json.writeValueAsString(call.rationale()),
                        json.writeValueAsString(call.invited()),
                        call.contact(),
                        call.opens(),
                        call.deadline())
                .update();
        return id;
    }

    /** The calls that can be answered today, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Call> open() {
        return find(
                "where :today between opens and deadline order by deadline, id", "today", today());
    }

    @Transactional(readOnly = true)
    public Optional<Call> find(UUID id) {
        return find("where id = :id", "id", id).stream().findFirst();
    }

    private List<Call> find(String condition, String parameter, Object value) {
        return database.sql("select * from contributions.call " + condition + " limit " + MOST)
                .param(parameter, value)
                .query((row, n) ->
                        new Call(
                                row.getObject("id", UUID.class),
                                row.getInt("version"),
                                text(row.getString("topic")),
                                text(row.getString("rationale")),
                                text(row.getString("invited")),
                                row.getString("contact"),
                                row.getObject("opens", LocalDate.class),
                                row.getObject("deadline", LocalDate.class)))
                .list();
    }

    private LocalizedText text(String stored) {
        return json.readValue(stored, LocalizedText.class);
    }

    /** Goes on only where a call can be answered now. */
    void requireOpen(UUID call) {
        if (find(call).filter(one -> one.isOpenOn(today())).isEmpty()) {
            throw new WrongStep(Reason.CALL_CLOSED);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LAST_TO_END);
    }
}
