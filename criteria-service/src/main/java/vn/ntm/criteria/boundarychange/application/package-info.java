/** How a boundary change is drafted, previewed, enacted and annulled. */
@NullMarked
package vn.ntm.criteria.boundarychange.application;

import org.jspecify.annotations.NullMarked;
