/** How results of works come on file, are found and are added up. */
@NullMarked
package vn.ntm.criteria.result.application;

import org.jspecify.annotations.NullMarked;
