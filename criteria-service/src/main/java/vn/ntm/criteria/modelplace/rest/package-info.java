/** The API of model residential areas and model gardens. */
@NullMarked
package vn.ntm.criteria.modelplace.rest;

import org.jspecify.annotations.NullMarked;
