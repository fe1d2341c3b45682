package org.seamark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each changes the proof, and puts it back. */
@SeamarkTest
@Transactional
class KeyProofTests {

    @Autowired JdbcClient database;
    @Autowired InstanceKey own;
    @TempDir Path folder;

    @Test
    void whoHasTheKeyStarts() {
        proof(own, false).afterSingletonsInstantiated();

        assertThat(
                        database.sql("select count(*) from database.key_proof")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void whoHasNoneOrAnotherDoesNotAndMakesNone() {
        try (var data = DataFolder.claim(folder)) {
            var other = new InstanceKey(data);
            assertThatThrownBy(() -> proof(other, false).afterSingletonsInstantiated())
                    .isInstanceOf(WrongKey.class)
                    .hasMessageContaining("instance.key");
            assertThat(other.isThere()).isFalse();

            other.mac("any", new byte[1]);
            assertThatThrownBy(() -> proof(other, false).afterSingletonsInstantiated())
                    .isInstanceOf(WrongKey.class);
        }
    }

    @Test
    void aLostKeyIsGivenUpOnlyWhereThatIsSaid() {
        try (var data = DataFolder.claim(folder)) {
            var other = new InstanceKey(data);
            proof(other, true).afterSingletonsInstantiated();
            proof(other, false).afterSingletonsInstantiated();

            assertThatThrownBy(() -> proof(own, false).afterSingletonsInstantiated())
                    .isInstanceOf(WrongKey.class);
        }
    }

    private KeyProof proof(InstanceKey key, boolean anew) {
        return new KeyProof(key, database, anew);
    }
}
