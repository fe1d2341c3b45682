/** Asks other repositories for their records by OAI-PMH, and reads what they answer. */
@NullMarked
package org.seamark.harvest.oai;

import org.jspecify.annotations.NullMarked;
