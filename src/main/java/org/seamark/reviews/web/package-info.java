/** The pages of reviewers, of editors about reviews, and of the roster. */
@NullMarked
package org.seamark.reviews.web;

import org.jspecify.annotations.NullMarked;
