/** What a balancer and a monitor see of a node, where they are given a port of their own. */
@NullMarked
package org.seamark.operations.watch;

import org.jspecify.annotations.NullMarked;
