tm 1
part of instant-payments

/// What production runs comes through here. Who can change it can change every payment.
data source-code "Source code" : SourceCode
data image "Image" : SoftwarePackage

identity engineering "Engineers" : StaffIdentity {
  credential = passkey
  lifetime = ephemeral
  mfa = phishing-resistant
  scope = least
}
/// A token for each build, which ends with it.
identity build-id "Build" : PipelineIdentity {
  credential = workload-token
  lifetime = ephemeral
  scope = least
  audience-bound = true
}

boundary workshop "Software delivery" : NetworkSegment {
  trust = internal
  region = eea
  ingress-default = deny
  egress-default = deny
  enforced-by = firewall
  owner = "platform-team@bank.example"

  component source-repository "Source repository" : SourceRepository
      with BranchProtection, CodeReview, DependencyPinning, SecretScanning {
    visibility = private
    encryption-at-rest = managed-key
    stores source-code
  }
  component build-pipeline "Build pipeline" : BuildPipeline with SoftwareBillOfMaterials {
    runs as build-id
    untrusted-trigger = false
    runner = ephemeral
    build-secrets = scoped
    deploy-approval = dual
    provenance = build-l2
    processes source-code, image

    flow fetch "Fetch source" : -> source-repository via Https returns source-code {
      authentication = [jwt]
      effect = read
    }
    flow publish "Publish images" : -> image-registry via Https carries image {
      authentication = [jwt]
      effect = write
    }
    /// The cluster takes what it is told to. It does not look who signed the image.
    flow deploy "Deploy" : -> payments via Https carries image {
      authentication = [jwt]
      effect = admin
    }
  }
  component image-registry "Image registry" : ArtifactRegistry {
    write-access = pipelines
    encryption-at-rest = managed-key
    stores image
  }
}

extend payments without ArtifactSigning

extend office {
  actor engineer "Engineer" : Staff {
    flow change "Change a program" : -> source-repository via Https as engineering {
      carries source-code
      authentication = [sender-constrained]
      network = private
      effect = write
    }
  }
}
