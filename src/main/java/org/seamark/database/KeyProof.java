package org.seamark.database;

import java.security.MessageDigest;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that whoever works on a database has its key: the first leaves a proof in it that only
 * this key can make, and who has another one does not start. {@code seamark.key=new} gives a lost
 * key up.
 */
@Component
class KeyProof implements SmartInitializingSingleton {

    private static final byte[] NOTHING = {};

    private final InstanceKey key;
    private final JdbcClient database;
    private final boolean anew;

    KeyProof(
            InstanceKey key,
            JdbcClient database,
            @Value("#{'${seamark.key:}' == 'new'}") boolean anew) {
        this.key = key;
        this.database = database;
        this.anew = anew;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (anew) {
            database.sql("delete from database.key_proof").update();
        }
        var left = database.sql("select proof from database.key_proof").query(byte[].class);
        var known = left.optional();
        if (known.isPresent() && !key.isThere()) {
            throw new WrongKey(key.file());
        }
        var own = key.mac("proof", NOTHING);
        if (known.isEmpty()) {
            database.sql(
                            """
                            insert into database.key_proof (proof) values (:proof)
                            on conflict do nothing
                            """)
                    .param("proof", own)
                    .update();
        }
        if (!MessageDigest.isEqual(known.orElseGet(left::single), own)) {
            throw new WrongKey(key.file());
        }
    }
}
