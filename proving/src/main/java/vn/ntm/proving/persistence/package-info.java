/** Where the keys are kept with which this service ever signed. */
@NullMarked
package vn.ntm.proving.persistence;

import org.jspecify.annotations.NullMarked;
