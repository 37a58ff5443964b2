package ascn.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Finds the permission tables on the class path. */
@ApplicationScoped
public class PermissionTables {

    private static final List<String> PLACES = List.of("permissions.yaml", "META-INF/permissions.yaml");

    @Produces
    @Singleton
    PermissionTable table() {
        return onClassPath(Thread.currentThread().getContextClassLoader());
    }

    /** All rows that a class loader can see: the service's own and those of its libraries. */
    public static PermissionTable onClassPath(ClassLoader loader) {
        return onClassPath(loader, place -> true);
    }

    /** Those of the rows that a class loader can see which stand in a fitting place. */
    public static PermissionTable onClassPath(ClassLoader loader, Predicate<URL> fits) {
        var tables = new ArrayList<InputStream>();
        try {
            for (var place : PLACES) {
                for (var url : Collections.list(loader.getResources(place))) {
                    if (fits.test(url)) {
                        tables.add(url.openStream());
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The permission tables cannot be found", e);
        }
        return PermissionTable.read(tables);
    }
}
