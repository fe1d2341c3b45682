package org.seamark.projects;

import java.util.List;
import org.seamark.catalogue.Publications;
import org.springframework.data.jdbc.repository.query.Query;

/** The stored projects. */
interface Projects extends Publications<Project> {

    @Query(
            """
            select * from projects.project where withdrawn is null
            order by rank, id limit :most offset :from
            """)
    List<Project> inOrder(int most, int from);

    @Query(
            """
            select * from projects.project where withdrawn is null and status = :status
            order by rank, id limit :most offset :from
            """)
    List<Project> withStatus(String status, int most, int from);

    @Query("select count(*) from projects.project where withdrawn is null and status = :status")
    long countByStatus(String status);
}
