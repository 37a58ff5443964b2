/** What is recorded of the terms of the shepherd, and questions about them. */
@NullMarked
package ascn.cityregistry.shepherd.application;

import org.jspecify.annotations.NullMarked;
