package org.seamark.catalogue;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An index that has taken all, and what is found ends at a number: others bring what is new. */
public final class LateIndex {

    private LateIndex() {}

    public static IndexLevel level(Catalogue catalogue, long found) {
        var index =
                Proxy.newProxyInstance(
                        ListingIndex.class.getClassLoader(),
                        new Class<?>[] {ListingIndex.class},
                        (self, method, arguments) ->
                                method.getName().equals("taken") ? catalogue.latest() : found);
        var beans = new StaticListableBeanFactory(Map.of("index", index));
        return new IndexLevel(catalogue, beans.getBeanProvider(ListingIndex.class));
    }
}
