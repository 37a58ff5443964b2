/** Admission paths and calls for nominations over HTTP. */
@NullMarked
package ascn.cityregistry.nomination.api;

import org.jspecify.annotations.NullMarked;
