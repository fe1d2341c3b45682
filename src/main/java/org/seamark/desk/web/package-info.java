/** The pages of the editors’ desk: the queue, decisions, records, bulk edits and figures. */
@NullMarked
package org.seamark.desk.web;

import org.jspecify.annotations.NullMarked;
