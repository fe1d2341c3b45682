package org.seamark.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The stored accounts. */
interface Accounts extends ListCrudRepository<Account, UUID> {

    @Query("select * from accounts.account where email = :email")
    Optional<Account> findByEmail(String email);

    /** The same, and nobody else changes it until the transaction ends. */
    @Query("select * from accounts.account where email = :email for update")
    Optional<Account> holdByEmail(String email);

    @Query("select * from accounts.account where id = :id for update")
    Optional<Account> hold(UUID id);

    /** Beginning with the words typed, by name; those of closed accounts are not found. */
    @Query(
            """
            select * from accounts.account
            where closed is null and (lower(name) like :pattern or email like :pattern)
            order by lower(name), id limit :most offset :from
            """)
    List<Account> search(String pattern, int most, long from);

    @Query(
            """
            select count(*) from accounts.account
            where closed is null and (lower(name) like :pattern or email like :pattern)
            """)
    long countFound(String pattern);
}
