package org.seamark.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody always administers the network. */
@SeamarkTest
class LastAdministratorTests {

    @Autowired Profile profile;
    @Autowired Members members;
    @Autowired RoleGrants grants;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;
    @Autowired People people;

    private Actor.Member administrator() {
        return people.actor(people.member(Role.ADMINISTRATOR));
    }

    /** As where all others have left, and then undone. */
    private void withOnly(Actor.Member last, Runnable then) {
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            database.sql(
                            """
                            update accounts.role_grant
                            set ended = greatest(now(), given), ended_by = :by
                            where role = 'administrator' and ended is null and account <> :last
                            """)
                    .param("by", last.pseudonym())
                    .param("last", last.id())
                    .update();
            then.run();
        });
    }

    @Test
    void theLastAdministratorStays() {
        var last = administrator();
        withOnly(
                last,
                () -> {
                    assertThatThrownBy(() -> profile.close(last)).isInstanceOf(WrongStep.class);
                    assertThat(profile.of(last).email()).isNotNull();
                });
        var another = administrator();
        profile.close(last);
        assertThat(profile.of(another).email()).isNotNull();
    }

    @Test
    void whoHasLeftMeanwhileTakesNothingFromTheLast() {
        var left = administrator();
        var last = administrator();
        withOnly(
                last,
                () -> {
                    assertThatThrownBy(() -> grants.takeBack(left, last.id(), Role.ADMINISTRATOR))
                            .isInstanceOf(WrongStep.class);
                    assertThatThrownBy(() -> members.suspend(left, last.id(), true))
                            .isInstanceOf(WrongStep.class);
                    assertThat(members.roles(last.id())).contains(Role.ADMINISTRATOR);
                });
    }

    @Test
    void theyWaitForWhoLeaves() {
        var leaves = administrator();
        var stays = administrator();
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            assertThat(grants.isLastAdministrator(leaves.id())).isFalse();

            assertThatThrownBy(() -> meanwhile(() -> suspend(leaves, stays.id())))
                    .hasMessageContaining("lock timeout");
            assertThatThrownBy(() ->
                            meanwhile(
                                    () -> grants.takeBack(leaves, stays.id(), Role.ADMINISTRATOR)))
                    .hasMessageContaining("lock timeout");
        });
        suspend(leaves, stays.id());
        assertThat(members.actor(stays.id())).isEmpty();
    }

    private void suspend(Actor actor, UUID account) {
        members.suspend(actor, account, true);
    }

    /** In a transaction of another thread, which soon gives up waiting. */
    private void meanwhile(Runnable step) {
        CompletableFuture.runAsync(() ->
                        transaction.executeWithoutResult(begun -> {
                            database.sql("set local lock_timeout = '50ms'").update();
                            step.run();
                        }))
                .join();
    }
}
