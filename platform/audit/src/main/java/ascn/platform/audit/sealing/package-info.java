/** Links committed entries into a chain of hashes, in batches, outside the transactions of the writes. */
@NullMarked
package ascn.platform.audit.sealing;

import org.jspecify.annotations.NullMarked;
