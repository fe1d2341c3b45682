package org.seamark.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well questions are answered, as means over them.
 *
 * @param gain nDCG of the first ten (Järvelin and Kekäläinen 2002), gains as judged
 * @param recall the share of what is relevant among the first hundred
 * @param firstTen the share among the first ten
 * @param reciprocal of the rank of the first that is relevant
 * @param perSecond questions answered by one thread
 */
record Quality(double gain, double recall, double firstTen, double reciprocal, double perSecond) {

    private static final int FIRST = 10;

    /** Documents for a question, the best first, at most a hundred. */
    interface Engine {
        List<String> answer(String question) throws Exception;
    }

    static Quality of(Engine engine, TestCollection collection) throws Exception {
        double gain = 0;
        double recall = 0;
        double firstTen = 0;
        double reciprocal = 0;
        int questions = 0;
        var took = Duration.ZERO;
        for (var question : collection.questions().entrySet()) {
            var relevant = collection.judgements().get(question.getKey());
            if (relevant == null) {
                continue;
            }
            questions++;
            long began = System.nanoTime();
            var answers = engine.answer(question.getValue());
            took = took.plusNanos(System.nanoTime() - began);
            gain += gain(answers, relevant);
            recall += share(answers, relevant);
            firstTen += share(answers.subList(0, Math.min(FIRST, answers.size())), relevant);
            reciprocal += reciprocal(answers, relevant);
        }
        return new Quality(
                gain / questions,
                recall / questions,
                firstTen / questions,
                reciprocal / questions,
                questions / Math.max(1e-9, took.toNanos() / 1e9));
    }

    private static double share(List<String> answers, Map<String, Integer> relevant) {
        return answers.stream().filter(relevant::containsKey).count() / (double) relevant.size();
    }

    private static double gain(List<String> answers, Map<String, Integer> relevant) {
        var gains = new ArrayList<Integer>();
        for (var answer : answers) {
            gains.add(relevant.getOrDefault(answer, 0));
        }
        var ideal = new ArrayList<>(relevant.values());
        ideal.sort(Comparator.reverseOrder());
        return discounted(gains) / discounted(ideal);
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < Math.min(FIRST, gains.size()); i++) {
            sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }

    private static double reciprocal(List<String> answers, Map<String, Integer> relevant) {
        for (int i = 0; i < answers.size(); i++) {
            if (relevant.containsKey(answers.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
