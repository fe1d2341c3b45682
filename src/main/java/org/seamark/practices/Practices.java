package org.seamark.practices;

import java.util.List;
import org.seamark.catalogue.Publications;
import org.springframework.data.jdbc.repository.query.Query;

/** The stored practices. */
interface Practices extends Publications<Practice> {

    @Query(
            """
            select * from practices.practice where withdrawn is null
            order by rank, id limit :most offset :from
            """)
    List<Practice> inOrder(int most, int from);

    @Query(
            """
            select * from practices.practice where withdrawn is null and type = :type
            order by rank, id limit :most offset :from
            """)
    List<Practice> ofType(String type, int most, int from);

    @Query("select count(*) from practices.practice where withdrawn is null and type = :type")
    long countByType(String type);
}
