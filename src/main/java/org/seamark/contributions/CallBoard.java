package org.seamark.contributions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.audit.AuditTrail;
import org.seamark.catalogue.Paged;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.dao.OptimisticLockingFailureException;
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

    private static final String OPEN = "where closed is null and :today between opens and deadline";

    private final JdbcClient database;
    private final JsonMapper json;
    private final AuditTrail trail;
    private final Clock clock;

    CallBoard(JdbcClient database, JsonMapper json, AuditTrail trail, Clock clock) {
        this.trail = trail;
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
        trail.record(actor, "contributions.call-announced", reference(id), Map.of());
        return id;
    }

    /**
     * Changes what a call says.
     *
     * @throws OptimisticLockingFailureException where somebody else has changed it meanwhile
     */
    @Transactional
    public void edit(Actor actor, UUID id, int version, Call anew) {
        actor.require(Role.EDITOR);
        change(
                id,
                version,
                "topic = ?::jsonb, rationale = ?::jsonb, invited = ?::jsonb, contact = ?, opens = ?,"
                        + " deadline = ?",
                json.writeValueAsString(anew.topic()),
                json.writeValueAsString(anew.rationale()),
                json.writeValueAsString(anew.invited()),
                anew.contact(),
                anew.opens(),
                anew.deadline());
        trail.record(actor, "contributions.call-changed", reference(id), Map.of());
    }

    /** Closes a call before its deadline. */
    @Transactional
    public void close(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        var call = find(id).orElseThrow(OutOfSight::new);
        if (call.closed() != null) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        change(id, call.version(), "closed = ?", clock.instant().atOffset(ZoneOffset.UTC));
        trail.record(actor, "contributions.call-closed", reference(id), Map.of());
    }

    private void change(UUID id, int version, String columns, Object... values) {
        var all = new ArrayList<>(List.of(values));
        all.addAll(List.of(id, version));
        int changed =
                database.sql(
                                "update contributions.call set version = version + 1, "
                                        + columns
                                        + " where id = ? and version = ?")
                        .params(all)
                        .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("call " + id);
        }
    }

    private static Reference reference(UUID call) {
        return new Reference("contributions", call);
    }

    /** All calls, the newest deadline first. */
    @Transactional(readOnly = true)
    public Paged<Call> all(Actor actor, int page) {
        actor.require(Role.EDITOR);
        var total = database.sql("select count(*) from contributions.call").query(Long.class);
        return Paged.of(
                page,
                total.single(),
                (most, before) ->
                        find(
                                "order by deadline desc, id offset :before limit " + most,
                                "before",
                                before));
    }

    /** How often each of these was answered by something that was handed in. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> answers(Actor actor, List<Call> calls) {
        actor.require(Role.EDITOR);
        var answers = new HashMap<UUID, Integer>();
        database.sql(
                        """
                        select call, count(*) from contributions.contribution
                        where call = any(?) and revision > 0 group by call
                        """)
                .param(calls.stream().map(Call::id).toArray(UUID[]::new))
                .query(row -> {
                    answers.put(
                            Objects.requireNonNull(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return answers;
    }

    /** The calls that can be answered today, the most urgent first: as many as one chooses from. */
    @Transactional(readOnly = true)
    public List<Call> open() {
        return open(MOST, 0);
    }

    /** The same, page by page. */
    @Transactional(readOnly = true)
    public Paged<Call> open(int page) {
        var total =
                database.sql("select count(*) from contributions.call " + OPEN)
                        .param("today", today())
                        .query(Long.class);
        return Paged.of(page, total.single(), this::open);
    }

    private List<Call> open(int most, int before) {
        var page = " order by deadline, id limit " + most + " offset " + before;
        return find(OPEN + page, "today", today());
    }

    @Transactional(readOnly = true)
    public Optional<Call> find(UUID id) {
        return find("where id = :id", "id", id).stream().findFirst();
    }

    private List<Call> find(String condition, String parameter, Object value) {
        return database.sql("select * from contributions.call " + condition)
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
                                row.getObject("deadline", LocalDate.class),
                                instant(row.getObject("closed", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private LocalizedText text(String stored) {
        return json.readValue(stored, LocalizedText.class);
    }

    public boolean isOpen(Call call) {
        return call.isOpenOn(today());
    }

    /** What has not begun yet is still the editors' alone. */
    public boolean isPublic(Call call) {
        return !call.opens().isAfter(today());
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
