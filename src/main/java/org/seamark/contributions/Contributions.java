package org.seamark.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All contributions, with the steps that each took and the versions that were handed in. */
@Repository
class Contributions {

    private final JdbcClient database;
    private final JsonMapper json;
    private final StepRows steps;

    Contributions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
        this.steps = new StepRows(database);
    }

    Optional<Contribution> find(UUID id) {
        return find(id, "");
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Contribution> hold(UUID id) {
        return find(id, " for update");
    }

    private Optional<Contribution> find(UUID id, String hold) {
        return database.sql("select * from contributions.contribution where id = :id" + hold)
                .param("id", id)
                .query((row, n) -> contribution(row, steps.of(id)))
                .optional();
    }

    /** What a record came from, or by what it is edited; translations are another matter. */
    Optional<Contribution> ofRecord(Reference record) {
        return database.sql(
                        """
                        select id from contributions.contribution
                        where record = :record and translation is null
                            and stage not in ('rejected', 'withdrawn')
                        """)
                .param("record", record.toString())
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** The same of many, each with its steps. */
    Map<Reference, Contribution> ofRecords(Collection<Reference> records) {
        var ids =
                database.sql(
                                """
                                select id from contributions.contribution
                                where record = any(?) and translation is null
                                    and stage not in ('rejected', 'withdrawn')
                                """)
                        .param(records.stream().map(Reference::toString).toArray(String[]::new))
                        .query((row, n) -> row.getObject("id", UUID.class))
                        .list();
        var taken = steps.ofAll(ids);
        return database
                .sql("select * from contributions.contribution where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, n) ->
                        contribution(
                                row,
                                taken.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.home().reference(), one -> one));
    }

    /** A member's translation of a record that has not come to its end. */
    Optional<UUID> translation(UUID owner, Reference record, Language into) {
        return database.sql(
                        """
                        select id from contributions.contribution
                        where record = :record and translation = :into and owner = :owner
                            and stage not in ('rejected', 'withdrawn', 'published')
                        order by id desc limit 1
                        """)
                .param("record", record.toString())
                .param("into", into.code())
                .param("owner", owner)
                .query(UUID.class)
                .optional();
    }

    private static @Nullable Language translation(@Nullable String code) {
        return code == null ? null : Language.require(code);
    }

    /** The content of a version that was handed in. */
    Optional<String> revision(UUID id, int revision) {
        return database.sql(
                        """
                        select content from contributions.revision
                        where contribution = :id and revision = :revision
                        """)
                .param("id", id)
                .param("revision", revision)
                .query(String.class)
                .optional();
    }

    /** The content of the version that had been handed in last at a moment. */
    Optional<String> revisionAt(UUID id, Instant moment) {
        return database.sql(
                        """
                        select content from contributions.revision
                        where contribution = :id and submitted <= :moment
                        order by revision desc limit 1
                        """)
                .param("id", id)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    void add(Contribution anew) {
        database.sql(
                        """
                        insert into contributions.contribution (id, version, kind, owner,
                            organisation, focal_point, content, revision, submitted, call, stage, changed,
                            record, record_code, translation)
                        values (:id, 0, :kind, :owner, :organisation, :focal::jsonb,
                            :content::jsonb, :revision, case when :revision > 0 then :changed end, :call,
                            :stage, :changed,
                            :record, :code, :translation)
                        """)
                .param("id", anew.id())
                .param("kind", anew.kind().code())
                .param("owner", anew.owner().account())
                .param("organisation", anew.owner().organisation())
                .param("focal", focalPoint(anew.owner()))
                .param("content", anew.content())
                .param("revision", anew.revision())
                .param("call", anew.call())
                .param("stage", anew.stage().code())
                .param("changed", anew.changed().atOffset(ZoneOffset.UTC))
                .param("record", record(anew), Types.VARCHAR)
                .param("code", code(anew), Types.VARCHAR)
                .param("translation", translation(anew), Types.VARCHAR)
                .update();
        steps.add(anew);
        addRevision(anew);
    }

    /** Remembers of one that it was begun at the editors' desk. */
    void markEntered(UUID id) {
        database.sql("update contributions.contribution set entered = true where id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Stores what has changed, and the version where it was handed in.
     *
     * @throws OptimisticLockingFailureException where somebody else has changed it meanwhile
     */
    void save(Contribution after) {
        int saved =
                database.sql(
                                """
                                update contributions.contribution
                                set version = version + 1, content = :content::jsonb,
                                    revision = :revision, stage = :stage, changed = :changed,
                                    record = :record, record_code = :code, call = :call,
                                    submitted = case when revision < :revision then :changed
                                        else submitted end
                                where id = :id and version = :version
                                """)
                        .param("content", after.content())
                        .param("revision", after.revision())
                        .param("stage", after.stage().code())
                        .param("changed", after.changed().atOffset(ZoneOffset.UTC))
                        .param("record", record(after), Types.VARCHAR)
                        .param("code", code(after), Types.VARCHAR)
                        .param("call", after.call())
                        .param("id", after.id())
                        .param("version", after.version())
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("contribution " + after.id());
        }
        steps.add(after);
        addRevision(after);
    }

    /** The content of a revision that is there already stays as it is. */
    private void addRevision(Contribution of) {
        if (of.revision() == 0) {
            return;
        }
        database.sql(
                        """
                        insert into contributions.revision
                            (contribution, revision, content, submitted)
                        values (?, ?, ?::jsonb, ?) on conflict do nothing
                        """)
                .params(of.id(), of.revision(), of.content(), of.changed().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String record(Contribution of) {
        return of.record() == null ? null : of.record().reference().toString();
    }

    private static @Nullable String code(Contribution of) {
        return of.record() == null ? null : of.record().code();
    }

    private static @Nullable String translation(Contribution of) {
        return of.translation() == null ? null : of.translation().code();
    }

    private @Nullable String focalPoint(Owner owner) {
        return owner.focalPoint() == null ? null : json.writeValueAsString(owner.focalPoint());
    }

    private Contribution contribution(ResultSet row, List<Contribution.Step> steps)
            throws SQLException {
        var focal = row.getString("focal_point");
        var record = row.getString("record");
        return new Contribution(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Kind.require(row.getString("kind")),
                new Owner(
                        row.getObject("owner", UUID.class),
                        row.getObject("organisation", UUID.class),
                        focal == null ? null : json.readValue(focal, Owner.FocalPoint.class)),
                row.getString("content"),
                row.getInt("revision"),
                row.getObject("call", UUID.class),
                Stage.require(row.getString("stage")),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                record == null
                        ? null
                        : new CatalogueRecord(
                                Reference.parse(record), row.getString("record_code")),
                translation(row.getString("translation")),
                steps);
    }
}
