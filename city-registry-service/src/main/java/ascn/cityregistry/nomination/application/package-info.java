/** Decisions on admission paths and calls for nominations, and questions about them. */
@NullMarked
package ascn.cityregistry.nomination.application;

import org.jspecify.annotations.NullMarked;
