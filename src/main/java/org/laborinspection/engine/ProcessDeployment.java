package org.laborinspection.engine;

import java.io.IOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and their forms as one set, under the names they have at top level, so that a form travels with the
 * version of its process. The set is deployed whole when anything in it has changed, and not at all when nothing has.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

    private final RepositoryService repository;

    ProcessDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var deployment = repository.createDeployment().name("labor-inspection").enableDuplicateFiltering(false);
        add(deployment, "processes/", "*.bpmn");
        add(deployment, "processes/", "*.dmn");
        add(deployment, "forms/", "*.html");
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String folder, String pattern) {
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + pattern)) {
                deployment.addInputStream(folder + resource.getFilename(), resource.getInputStream());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
