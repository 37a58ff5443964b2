/** Where decisions of bodies are kept. */
@NullMarked
package ascn.actionplan.bodydecision.persistence;

import org.jspecify.annotations.NullMarked;
