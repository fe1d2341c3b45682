package org.seamark.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.NoRepositoryBean;

/** The stored publications of one module. */
@NoRepositoryBean
public interface Publications<P extends Publication<?>> extends ListCrudRepository<P, UUID> {

    Optional<P> findByCode(String code);

    List<P> findAllBySourceAndSourceKeyIn(String source, Collection<String> keys);
}
