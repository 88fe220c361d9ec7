/** Of `survey_response`: the answer lies on a scale that has a length, as `scalePoints` of the domain needs it. */
export const answerOnScale = "scale_max > scale_min AND score BETWEEN scale_min AND scale_max";
