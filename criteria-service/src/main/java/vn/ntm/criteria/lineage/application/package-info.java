/** How successions and carry-over rules come on file, and the ports through which they are read. */
@NullMarked
package vn.ntm.criteria.lineage.application;

import org.jspecify.annotations.NullMarked;
