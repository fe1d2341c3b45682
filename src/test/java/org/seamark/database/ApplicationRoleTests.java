package org.seamark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** In databases of a PostgreSQL that a network has already, with users that are no superusers. */
@SeamarkTest
class ApplicationRoleTests {

    @Autowired Database database;

    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
    private JdbcClient superuser;

    @BeforeEach
    void begin() {
        superuser = JdbcClient.create(database.source());
    }

    @AfterEach
    void tidy() {
        superuser.sql("drop database if exists %s with (force)".formatted(name)).update();
        superuser.sql("drop role if exists %s_app".formatted(name)).update();
        superuser.sql("drop role if exists %s".formatted(name)).update();
    }

    private DataSource network(String rights) {
        superuser.sql("create role %s login password 'secret' %s".formatted(name, rights)).update();
        superuser.sql("create database %s owner %s".formatted(name, name)).update();
        var url = database.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        return new DriverManagerDataSource(url, name, "secret");
    }

    @Test
    void aUserWhoMayMakeRolesNeedsNoHelp() {
        var owner = network("createrole");
        var role = new ApplicationRole(owner, name + "_app");

        role.prepare();
        role.prepare();

        assertThat(role.isUsable()).isTrue();
    }

    @Test
    void aUserWhoMayNotIsToldWhatToAskFor() {
        var owner = network("");
        var role = new ApplicationRole(owner, name + "_app");

        assertThatThrownBy(role::prepare)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("create role %s_app nologin".formatted(name))
                .hasMessageContaining("grant %s_app to %s".formatted(name, name));
        superuser.sql("create role %s_app nologin".formatted(name)).update();
        superuser.sql("grant %s_app to %s".formatted(name, name)).update();
        role.prepare();
        assertThat(role.isUsable()).isTrue();
    }

    @Test
    void tablesOfBeforeAreOpenedAndThoseToAppendToStayClosed() {
        var owner = network("createrole");
        var tables = JdbcClient.create(owner);
        tables.sql("create schema old").update();
        tables.sql("create table old.trail (n int)").update();
        tables.sql("comment on table old.trail is 'append-only'").update();
        tables.sql("create table old.thing (n int)").update();
        var role = new ApplicationRole(owner, name + "_app");

        role.prepare();
        tables.sql("create schema anew").update();
        tables.sql("create table anew.trail (n int)").update();
        tables.sql("comment on table anew.trail is 'append-only'").update();
        role.keepAppendOnly();

        assertThat(may("old.thing", "update")).isTrue();
        for (var trail : new String[] {"old.trail", "anew.trail"}) {
            assertThat(may(trail, "insert")).isTrue();
            assertThat(may(trail, "select")).isTrue();
            assertThat(may(trail, "update, delete, truncate")).isFalse();
        }
    }

    private boolean may(String table, String what) {
        var url = database.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        return JdbcClient.create(
                        new DriverManagerDataSource(url, database.user(), database.password()))
                .sql("select has_table_privilege(:role, :table, :what)")
                .param("role", name + "_app")
                .param("table", table)
                .param("what", what)
                .query(Boolean.class)
                .single();
    }
}
