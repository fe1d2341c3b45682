package org.seamark.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes on paper for who has lost the device that makes them; each is stored as its hash. */
@Component
public class RecoveryCodes {

    private static final int MANY = 10;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LETTERS_OF_A_CODE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Letters letters;
    private final Clock clock;

    RecoveryCodes(JdbcClient database, Letters letters, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.clock = clock;
    }

    public int left(UUID account) {
        return database.sql(
                        "select count(*) from accounts.recovery_code where account = :account and used is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** New ones, in place of those before. */
    List<String> renew(UUID account) {
        forget(account);
        var made = new ArrayList<String>();
        for (int n = 0; n < MANY; n++) {
            var code = recoveryCode();
            made.add(code);
            database.sql("insert into accounts.recovery_code values (:account, :hash)")
                    .param("account", account)
                    .param("hash", Hashes.sha256(code))
                    .update();
        }
        return made;
    }

    /** Some 59 bits, in groups of four. */
    private static String recoveryCode() {
        var code = new StringBuilder();
        for (int n = 0; n < LETTERS_OF_A_CODE; n++) {
            code.append(n > 0 && n % 4 == 0 ? "-" : "")
                    .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Whether it is one of them; afterwards it is not. */
    boolean uses(UUID account, String code) {
        boolean used =
                database.sql(
                                        """
                                        update accounts.recovery_code set used = :now
                                        where account = :account and hash = :hash and used is null
                                        """)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .param("account", account)
                                .param("hash", Hashes.sha256(code))
                                .update()
                        == 1;
        if (used) {
            letters.write(account, Letter.Kind.CHANGED);
        }
        return used;
    }

    void forget(UUID account) {
        database.sql("delete from accounts.recovery_code where account = :account")
                .param("account", account)
                .update();
    }
}
