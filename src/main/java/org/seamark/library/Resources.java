package org.seamark.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.Publications;
import org.springframework.data.jdbc.repository.query.Query;

/** The stored resources. */
interface Resources extends Publications<Resource> {

    /** Asked for every page, so it is written out: a derived query is built anew each time. */
    @Override
    @Query("select * from library.resource where code = :code")
    Optional<Resource> findByCode(String code);

    @Query(
            "select * from library.resource where id > :id and withdrawn is null order by id limit :most")
    List<Resource> findAfter(UUID id, int most);

    /**
     * Those with a link that holds this.
     *
     * @param links a list of one link in JSON
     */
    @Query(
            """
            select * from library.resource
            where description -> 'links' @> cast(:links as jsonb) and withdrawn is null
            limit 5
            """)
    List<Resource> findByLink(String links);
}
