package dev.assay.fact;

import dev.assay.fact.derived.AlternativeInForce;
import dev.assay.fact.derived.AssuranceDue;
import dev.assay.fact.derived.BusinessAssociate;
import dev.assay.fact.derived.CardScope;
import dev.assay.fact.derived.ContractDue;
import dev.assay.fact.derived.ControllerDuty;
import dev.assay.fact.derived.LateNotice;
import dev.assay.fact.derived.NoticeDue;
import dev.assay.fact.derived.NoticeHeld;
import dev.assay.fact.derived.NoticePeriodOver;
import dev.assay.fact.derived.PhiFacility;
import dev.assay.fact.derived.DutyOwed;
import dev.assay.fact.derived.PermittedDisclosure;
import dev.assay.fact.derived.Reaches;
import dev.assay.fact.derived.SafeguardInForce;
import dev.assay.fact.derived.SystemInScope;
import dev.assay.fact.derived.TransferExempt;
import dev.assay.fact.derived.ReportableBreach;
import dev.assay.fact.derived.SystemInScope;
import dev.assay.fact.derived.TimeExtended;
import java.util.List;

/** Every kind of fact that a submission can hold, that Assay adds itself, or that derivation rules conclude. */
public final class AssayKinds {

    /** In the order in which the schema and the reference show them. */
    public static final FactKinds KINDS = new FactKinds(List.of(
            Engagement.class,
            System.class,
            Connection.class,
            Vendor.class,
            Agreement.class,
            RoleAssignment.class,
            WorkforceMember.class,
            AccessGrant.class,
            Account.class,
            AccountChange.class,
            AccountUse.class,
            LoginRule.class,
            MfaService.class,
            MfaBypass.class,
            Policy.class,
            PolicyBreach.class,
            Training.class,
            Activity.class,
            Risk.class,
            Incident.class,
            Facility.class,
            FacilityRepair.class,
            MediaMovement.class,
            Breach.class,
            BreachState.class,
            BreachNotice.class,
            NoticeDelay.class,
            EvidenceItem.class,
            Answer.class,
            Alternative.class,
            Waiver.class,
            TestReport.class,
            Coverage.class,
            Scan.class,
            Build.class,
            Release.class,
            Deployment.class,
            RollbackPlan.class,
            Workflow.class,
            WorkflowStep.class,
            Approval.class,
            SystemInScope.class,
            Reaches.class,
            BusinessAssociate.class,
            AssuranceDue.class,
            CardScope.class,
            AlternativeInForce.class,
            ProcessingActivity.class,
            Transfer.class,
            TransferSafeguard.class,
            ImpactAssessment.class,
            Correction.class,
            Destruction.class,
            Anonymisation.class,
            SafeguardInForce.class,
            TransferExempt.class,
            Consent.class,
            ConsentWithdrawal.class,
            InterestAssessment.class,
            DataElement.class,
            CollectionPoint.class,
            IndirectCollection.class,
            ProcessorAssessment.class,
            InstructionBreach.class,
            Subprocessing.class,
            MarketingMessage.class,
            StopRequest.class,
            DocumentCopy.class,
            ProcessingStage.class,
            ControllerDuty.class,
            RightsRequest.class,
            RecordDelivery.class,
            DenialReview.class,
            Complaint.class,
            PrivacyNotice.class,
            NoticeGiven.class,
            Disclosure.class,
            ReportableBreach.class,
            NoticeDue.class,
            NoticeHeld.class,
            NoticePeriodOver.class,
            LateNotice.class,
            PhiFacility.class,
            Amendment.class,
            Disagreement.class,
            Accounting.class,
            AccountingSuspension.class,
            Restriction.class,
            AdverseAction.class,
            PersonTerms.class,
            PolicyChange.class,
            DataHandling.class,
            RecordSeries.class,
            DutyOwed.class,
            TimeExtended.class,
            AccountDataStore.class,
            PanDisplay.class,
            RemoteAccess.class,
            CryptographicKey.class,
            KeyCustodian.class,
            NetworkControl.class,
            NetworkRule.class,
            Diagram.class,
            WirelessNetwork.class,
            EndUserDevice.class,
            ControlSuspension.class,
            ConfigurationStandard.class,
            DefaultAccount.class,
            SystemService.class,
            PrimaryFunction.class,
            AdminAccess.class,
            ProductionStart.class,
            Certificate.class,
            MessageChannel.class,
            MalwareProtection.class,
            MalwareExemption.class,
            TargetedRiskAnalysis.class,
            PhishingControl.class,
            Change.class,
            CustomSoftware.class,
            SoftwareComponent.class,
            Vulnerability.class,
            PaymentPageScript.class,
            WebProtection.class,
            TrainingRecord.class,
            InformationDemand.class,
            Representative.class,
            ContractBreach.class,
            LegalMandate.class,
            PermittedDisclosure.class,
            ContractDue.class,
            Parameter.class));

    private AssayKinds() {}
}
