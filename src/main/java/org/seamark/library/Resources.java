package org.seamark.library;

import java.util.List;
import java.util.UUID;
import org.seamark.catalogue.Publications;
import org.springframework.data.jdbc.repository.query.Query;

/** The stored resources. */
interface Resources extends Publications<Resource> {

    @Query(
            "select * from library.resource where id > :id and withdrawn is null order by id limit :most")
    List<Resource> findAfter(UUID id, int most);
}
