/** Benchmarks: generated catalogues, load, and the yardsticks beside which Seamark is measured. */
@NullMarked
package org.seamark.bench;

import org.jspecify.annotations.NullMarked;
